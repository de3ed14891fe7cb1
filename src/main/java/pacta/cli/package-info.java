/** The commands, one class each. Start from {@link pacta.cli.Pacta}. */
package pacta.cli;
