/**
 * Lower-case words inside names, in scripts with case.
 * Examples: `Ludwig van Beethoven`, `Marna van der Merwe`, `Osama bin Laden`, `Anna dos Santos`.
 */
const PARTICLES = new Set(
  "de del dels della dello delle dei degli dal dalla di da das do dos du des la le lo los las van von vom vander der den ter ten te zu zum zur af av ap mac ua ui ní nic bin bint ben ibn abu umm al el ’t 't ’s".split(
    ' ',
  ),
);

export function isParticle(token: string): boolean {
  return PARTICLES.has(token);
}
