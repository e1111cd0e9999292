/** Whether two values read from text say the same: texts, numbers, days, lists and records, in any order of names. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return isSame(one, other, new Map());
}

/** `compared`: pairs that are being compared already, since YAML can name a list inside itself. */
function isSame(one: unknown, other: unknown, compared: Map<unknown, unknown>): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return Object.is(one, other);
  }
  if (compared.get(one) === other) return true;
  compared.set(one, other);
  if (one instanceof Date || other instanceof Date) {
    return one instanceof Date && other instanceof Date && Object.is(+one, +other);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isSame(Reflect.get(one, name), Reflect.get(other, name), compared),
    )
  );
}
