/** What files for office programs have in common. Start from {@link pacta.office.SteadyZip}. */
package pacta.office;
