import type { HeatmapScene } from './sight';
import type { HeatmapGround, HeatmapState } from './heatmap-state';
import { NEWEST, groundOf, showMonth, withoutPlaces } from './heatmap-state';
import type { HeatmapMeasure } from './measure';
import { UNMEASURED, measureHeatmap } from './measure';
import type { HeatmapModel } from './model';

/** A heatmap on screen: its model, what the user looks at, and the room there is for it. */
export class LiveHeatmap {
  readonly #parent: HTMLElement;
  readonly #draw: () => void;
  #measure: HeatmapMeasure;
  #model: HeatmapModel | null = null;
  #state = NEWEST;
  #isLive = false;

  /** `measured`: what fits; without it the element has to have been measured while it was empty. */
  constructor(parent: HTMLElement, draw: () => void, measured: HeatmapMeasure | null) {
    this.#parent = parent;
    this.#draw = draw;
    this.#measure = measured ?? UNMEASURED;
  }

  get model(): HeatmapModel | null {
    return this.#model;
  }

  get state(): HeatmapState {
    return this.#state;
  }

  get measure(): HeatmapMeasure {
    return this.#measure;
  }

  /** Everything to draw; null before there is a model. */
  get scene(): HeatmapScene | null {
    const [model, measure, state, isLive] = [this.#model, this.#measure, this.#state, this.#isLive];
    if (model === null) return null;
    const ground = groundOf(model, measure.weeks, state.period);
    return { model, state, ground, measure, isLive };
  }

  /** Goes to the next state; draws nothing before there is a model, or if nothing changes. */
  change(next: (state: HeatmapState, ground: HeatmapGround) => HeatmapState): void {
    const { scene } = this;
    if (scene === null) return;
    this.#state = next(scene.state, scene.ground);
    if (this.#state !== scene.state) this.#draw();
  }

  /** Goes to a state that looks the same, so nothing is drawn. */
  note(changes: Partial<HeatmapState>): void {
    this.#state = { ...this.#state, ...changes };
  }

  show(next: HeatmapModel): void {
    const before = this.#model;
    const isFirst = before === null || (before.lanes === null) !== (next.lanes === null);
    if (isFirst) this.#state = withoutPlaces(this.#state);
    if (before === null && next.months === true && next.last === undefined) {
      this.#state = showMonth(this.#state, next.today);
    }
    this.#isLive = before?.unreadBefore === null && before.filter === next.filter;
    this.#model = next;
    // The first measurement was of days.
    const isMeasured = before === null && next.lanes === null && this.#measure !== UNMEASURED;
    if (isFirst && !isMeasured) this.#remeasure();
    this.#draw();
  }

  /** Measures again after the element may have changed size. */
  resized(): void {
    if (this.#remeasure()) this.#draw();
  }

  /** False if nothing has changed, or nothing can be measured. */
  #remeasure(): boolean {
    const next = measureHeatmap(this.#parent, this.#model?.lanes == null);
    if (next === null || JSON.stringify(next) === JSON.stringify(this.#measure)) return false;
    this.#measure = next;
    return true;
  }
}
