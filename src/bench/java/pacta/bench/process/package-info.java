/** Whole processes, measured from outside; nothing here needs more than the JDK and the libraries of the program. */
package pacta.bench.process;
