/** The register of norms and the parameters: what is asked, of whom, with which force and since when. Start from {@link pacta.norms.NormRegister}. */
package pacta.norms;
