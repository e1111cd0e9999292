/**
 * A part that is built once there is something to show in it: most users never have some of them. It is told of null
 * from then on, so that it can hide.
 */
export function onceWanted<Model>(
  build: () => (model: Model | null) => void,
): (model: Model | null) => void {
  let draw: ((model: Model | null) => void) | null = null;
  return (model) => {
    if (model !== null) draw ??= build();
    draw?.(model);
  };
}
