/** Results that appear on disk whole or not at all, whatever happens to the process that writes them. Start from {@link pacta.disk.WholeFolder} and {@link pacta.disk.WholeFile}. */
package pacta.disk;
