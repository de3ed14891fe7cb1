"use strict";
(function () {
  const $ = (selector, within) => (within || document).querySelector(selector);
  const $$ = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const text = (node) => node ? node.textContent.replace(/\s+/g, " ").trim() : "";
  $$("form[hidden]").forEach((form) => { form.hidden = false; form.addEventListener("submit", (e) => e.preventDefault()); });

  // Whatever a link leads to is opened: it may stand in something folded.
  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
    if (target.matches("[tabindex]")) target.focus({ preventScroll: true });
  }
  addEventListener("hashchange", reveal);
  addEventListener("click", (e) => { const a = e.target.closest && e.target.closest("a[href^='#']"); if (a && a.hash === location.hash) reveal(); });

  // Search over States, norms and findings.
  const field = $("#find"), found = $("#found"), told = $("#found-told");
  const plain = (s) => s.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  let index = null;
  function entries() {
    return index || (index = []
      .concat($$(".state").map((n) => ({ id: n.id, head: text($("h3 bdi", n)), more: "State " + n.id, rank: 0 })))
      .concat($$(".norm").map((n) => ({ id: n.id, head: text($("h3", n)), more: text($("p", n)), rank: 1 })))
      .concat($$(".finding").map((n) => ({ id: n.id, head: text($("h4", n)), more: text($(".message", n)), rank: 2 })))
      .map((e) => Object.assign(e, { key: plain(e.head), all: plain(e.head + " " + e.more + " " + e.id.replace(/-/g, " ")) })));
  }
  function search() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    found.replaceChildren();
    if (!words.length) { told.textContent = ""; return; }
    const hits = entries().filter((e) => words.every((w) => e.all.includes(w)));
    hits.sort((a, b) => (b.key.startsWith(words[0]) - a.key.startsWith(words[0])) || a.rank - b.rank);
    told.textContent = hits.length === 0 ? "Nothing found." : hits.length + " found" + (hits.length > 30 ? "; the first 30 are shown" : "");
    hits.slice(0, 30).forEach((e) => {
      const item = document.createElement("li"), a = document.createElement("a"), head = document.createElement("bdi"), more = document.createElement("small");
      a.href = "#" + encodeURIComponent(e.id); head.textContent = e.head; more.textContent = e.more.length > 140 ? e.more.slice(0, 139) + "…" : e.more;
      a.append(head, more); item.append(a); found.append(item);
    });
  }
  function closeSearch() { field.value = ""; search(); }
  field.addEventListener("input", search);
  found.addEventListener("click", (e) => { if (e.target.closest("a")) setTimeout(closeSearch); });
  $(".search").addEventListener("keydown", (e) => {
    const links = $$("a", found), at = links.indexOf(document.activeElement);
    if (e.key === "Escape") { closeSearch(); field.focus(); }
    else if (e.key === "ArrowDown" && links.length) { links[Math.min(at + 1, links.length - 1)].focus(); e.preventDefault(); }
    else if (e.key === "ArrowUp" && at >= 0) { (at === 0 ? field : links[at - 1]).focus(); e.preventDefault(); }
    else if (e.key === "Enter" && document.activeElement === field && links.length) { location.hash = links[0].hash; closeSearch(); }
  });
  addEventListener("keydown", (e) => { if (e.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName) && !e.ctrlKey && !e.metaKey && !e.altKey) { field.focus(); e.preventDefault(); } });

  // The matrix: rows and columns in which nothing is left are hidden, cells that were not asked for are dimmed.
  const table = $("#states-by-norms"), form = $("#filters");
  const severities = { "low": "s1", "medium": "s2", "high": "s3", "very-high": "s4" };
  function filter() {
    const want = Object.fromEntries(new FormData(form)), heads = $$("thead th", table).slice(1);
    const columns = heads.map((h) => (!want.instrument || h.dataset.text === want.instrument) && (!want.chapter || h.dataset.chapter === want.chapter));
    const cells = !!(want.verdict || want.severity || want.findings), used = columns.map(() => false);
    let states = 0;
    const rows = $$("tbody tr", table);
    rows.forEach((row) => {
      let any = false;
      const inRegion = !want.region || row.dataset.region === want.region;
      Array.from(row.cells).slice(1).forEach((cell, i) => {
        const hit = columns[i] && (!want.verdict || (want.verdict === "vx" ? !cell.className && text(cell) : cell.classList.contains(want.verdict))) && (!want.severity || cell.classList.contains(severities[want.severity])) && (!want.findings || cell.classList.contains("f"));
        cell.classList.toggle("dim", cells && columns[i] && !hit);
        if (hit && inRegion) { any = true; used[i] = true; }
      });
      row.hidden = !inRegion || !any;
      if (!row.hidden) states++;
    });
    const shown = columns.map((c, i) => c && (!cells || used[i]));
    heads.forEach((h, i) => { h.hidden = !shown[i]; });
    rows.forEach((row) => { if (!row.hidden) Array.from(row.cells).slice(1).forEach((cell, i) => { cell.hidden = !shown[i]; }); });
    $("#filtered").textContent = states + (states === 1 ? " row, " : " rows, ") + shown.filter(Boolean).length + " norms";
  }
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  if (table) filter();

  // The map under another norm, from the matrix.
  const choice = $("#map-choice");
  function colour() {
    const norm = $("select", choice).value, column = $$("thead th", table).findIndex((h) => text(h) === norm);
    const style = {}, words = {};
    $$(".legend > span", $("#matrix")).forEach((s) => { words[/ v(\w)/.exec($(".mark", s).className)[1]] = text(s).replace(/^\S+ /, ""); });
    $$("tbody tr", table).forEach((row) => { const cell = row.cells[column], m = cell && /(?:^| )v(\w)/.exec(cell.className); style[$("a", row).hash.slice(1)] = m ? m[1] : cell && text(cell) ? "x" : ""; });
    $$("#world [data-state]").forEach((g) => {
      const code = g.dataset.state, s = style[code] || "", title = $("title", g);
      g.setAttribute("class", "land m" + s);
      if (code) title.textContent = title.textContent.replace(/: [^:]*$/, "") + ": " + (words[s] || "nothing on file");
    });
    const link = $("#map-norm"); link.textContent = norm; link.hash = $("a", $$("thead th", table)[column]).hash;
  }
  if (choice) {
    choice.addEventListener("change", colour);
    $("#world").addEventListener("click", (e) => { const g = e.target.closest("[data-state]"); if (g && g.dataset.state) location.hash = g.dataset.state; });
  }

  // Charts are drawn from the tables behind them.
  const charts = [];
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  function look() { return { ink: token("ink"), quiet: token("quiet"), line: token("line"), bar: token("bar"), more: token("bar-more"), n: token("n"), paper: token("paper") }; }
  function chart(element, options) {
    element.hidden = false;
    const instance = echarts.init(element, null, { renderer: "svg" });
    const draw = () => instance.setOption(options(look()), true);
    draw();
    charts.push({ instance, draw });
  }
  function year(iso) { const d = new Date(iso + "T00:00:00Z"), y = d.getUTCFullYear(); return y + (d - Date.UTC(y, 0, 1)) / (Date.UTC(y + 1, 0, 1) - Date.UTC(y, 0, 1)); }
  const bare = { animation: false, backgroundColor: "transparent", textStyle: { fontFamily: "system-ui, 'Liberation Sans', sans-serif" } };
  $$(".chart.bars").forEach((element) => {
    const rows = $$("tbody tr", document.getElementById(element.dataset.table)).map((r) => ({ name: text(r.cells[0]), first: text(r.cells[1]), last: text(r.cells[2]) }));
    rows.sort((a, b) => (b.last || b.first).localeCompare(a.last || a.first) || b.name.localeCompare(a.name));
    element.style.height = (90 + 22 * rows.length) + "px";
    const today = year(document.body.dataset.day), from = Math.floor(Math.min(today, ...rows.map((r) => year(r.first)))) - 1, to = Math.ceil(Math.max(today, ...rows.map((r) => year(r.last || r.first)))) + 1;
    chart(element, (c) => ({ ...bare,
      grid: { left: 8, right: 24, top: 36, bottom: 28, containLabel: true },
      legend: { data: ["first deadline", "extended deadline"], itemGap: 28, textStyle: { color: c.ink }, top: 0, left: 0, selectedMode: false },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, renderMode: "richText", formatter: (p) => { const r = rows[p[0].dataIndex]; return r.name + "\nfirst deadline " + r.first + (r.last ? "\nextended to " + r.last : ""); } },
      xAxis: { type: "value", min: from, max: to, minInterval: 1, axisLabel: { formatter: String, color: c.quiet }, splitLine: { lineStyle: { color: c.line } } },
      yAxis: { type: "category", data: rows.map((r) => r.name), axisLabel: { color: c.ink, interval: 0 }, axisTick: { show: false }, axisLine: { lineStyle: { color: c.line } } },
      series: [
        { name: "first deadline", type: "bar", stack: "d", barWidth: 12, itemStyle: { color: c.bar }, data: rows.map((r) => year(r.first) - from),
          markLine: { symbol: "none", silent: true, label: { formatter: document.body.dataset.day, color: c.ink, position: "end" }, lineStyle: { color: c.n, width: 2, type: "solid" }, data: [{ xAxis: today }] } },
        { name: "extended deadline", type: "bar", stack: "d", itemStyle: { color: c.more, borderColor: c.ink, borderWidth: .6, decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: c.ink } }, data: rows.map((r) => r.last ? year(r.last) - year(r.first) : "-") },
      ].map((s, i) => ({ ...s, data: s.data.map((v) => i === 0 ? { value: from + v } : v) })),
    }));
  });

  const lines = $("#trend-chart");
  if (lines) {
    const select = $("#trend-choice select"), meetings = $$("#trend-all thead th").slice(1).map(text), numbers = (row) => Array.from(row.cells).slice(1).map((c) => text(c) === "" ? null : Number(text(c)));
    const norms = new Map();
    $$("#trend-norms tbody tr").forEach((row) => { if (!norms.has(row.dataset.norm)) norms.set(row.dataset.norm, []); norms.get(row.dataset.norm).push(row); });
    select.append(new Option("all norms: States in breach, rates", ""));
    norms.forEach((rows, norm) => select.append(new Option(norm + " " + rows[0].dataset.title, norm)));
    const symbols = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"], dashes = ["solid", "dashed", "dotted", [8, 3, 2, 3], "solid", "dashed"];
    chart(lines, (c) => {
      const rows = select.value ? norms.get(select.value) : $$("#trend-all tbody tr"), rate = (row) => /per cent/.test(row.dataset.name);
      return { ...bare,
        grid: { left: 8, right: 16, top: 64, bottom: 8, containLabel: true }, legend: { type: "scroll", textStyle: { color: c.ink }, top: 0 },
        tooltip: { trigger: "axis", renderMode: "richText" },
        xAxis: { type: "category", data: meetings, axisLabel: { color: c.quiet }, axisLine: { lineStyle: { color: c.line } } },
        yAxis: [{ type: "value", name: "States", minInterval: 1, nameTextStyle: { color: c.quiet }, axisLabel: { color: c.quiet }, splitLine: { lineStyle: { color: c.line } } },
          { type: "value", name: rows.some(rate) ? "per cent" : "", max: 100, min: 0, show: rows.some(rate), nameTextStyle: { color: c.quiet }, axisLabel: { color: c.quiet }, splitLine: { show: false } }],
        series: rows.map((row, i) => ({ name: (row.dataset.norm && !select.value ? row.dataset.norm + " " : "") + row.dataset.name, type: "line", yAxisIndex: rate(row) ? 1 : 0, data: numbers(row), symbol: symbols[i % 6], symbolSize: 7, lineStyle: { type: dashes[i % 6], width: 2 } })),
      };
    });
    $("#trend-choice").addEventListener("change", () => { charts[charts.length - 1].draw(); $("#trend-told").textContent = select.value ? "How many States stand where under " + select.selectedOptions[0].text + "." : "States in breach of a binding norm, and rates."; });
  }
  const resize = () => charts.forEach((c) => c.instance.resize());
  addEventListener("resize", resize);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => charts.forEach((c) => c.draw()));
  // On paper everything that is folded lies open, except rules and evidence, which would fill hundreds of pages.
  let folded = [];
  addEventListener("beforeprint", () => { folded = $$("details:not([open])").filter((d) => !d.closest(".finding, .norm, .state, #unknown")); folded.forEach((d) => { d.open = true; }); charts.forEach((c) => { c.draw(); c.instance.resize({ width: 680 }); }); });
  addEventListener("afterprint", () => { folded.forEach((d) => { d.open = false; }); charts.forEach((c) => c.draw()); resize(); });
  reveal();
})();
