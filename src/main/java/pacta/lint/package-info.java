/**
 * Advice on rules that can be used as they are, but probably do not say what their author meant. One small class for each kind of advice; a page under
 * {@code pacta/problems} explains each. Start from {@link pacta.lint.Lints}.
 */
package pacta.lint;
