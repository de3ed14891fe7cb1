/**
 * Reading YAML strictly, with the place of every word, so that a mistake can be shown where it stands.
 * Start from {@link pacta.yaml.YamlFile}.
 */
package pacta.yaml;
