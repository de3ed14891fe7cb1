package pacta.skeleton;

/**
 * A State that somebody wants a dossier of.
 *
 * @param code ISO 3166 alpha-3
 * @param region as other dossiers call it; empty if not given
 * @param subregion likewise
 */
public record StateRequest(String code, String name, String region, String subregion) {
}
