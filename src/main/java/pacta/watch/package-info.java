/** Rules and facts while they are being written: after each save, what it changes. Start from {@link pacta.watch.Workshop}. */
package pacta.watch;
