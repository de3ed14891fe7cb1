/**
 * Beginnings of rules, norms and dossiers, written into the right file and ready to run. Start from {@link pacta.skeleton.NewRule},
 * {@link pacta.skeleton.NewNorm} and {@link pacta.skeleton.NewState}.
 */
package pacta.skeleton;
