/** Mutation testing of rules: changes each rule a little and sees whether a scenario notices. Start from {@link pacta.mutation.MutationTest}. */
package pacta.mutation;
