/**
 * Why a rule does not fire: its conditions in their order, the first that fails, and what is on file instead. The engine itself says what holds; nothing here
 * decides that a second time. Start from {@link pacta.whynot.WhyNot}.
 */
package pacta.whynot;
