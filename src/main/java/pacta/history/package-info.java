/** What many meetings show one after the other: how many stand where under each norm, which States are in breach, whose verdict has changed. */
package pacta.history;
