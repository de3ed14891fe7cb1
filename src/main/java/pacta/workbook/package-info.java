/** An evaluation as a workbook of spreadsheets, and the same tables as CSV. Start from {@link pacta.workbook.Workbook}. */
package pacta.workbook;
