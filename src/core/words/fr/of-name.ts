/** `d’Espagnol`, `de Yoga`: the name of something after `de`. */
export function ofName(name: string): string {
  return /^[aeiouàâæéèêëîïôœùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}
