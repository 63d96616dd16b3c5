// Preloaded: shifts the process's clock by CLOCK_SHIFT milliseconds.
const shift = Number(process.env.CLOCK_SHIFT ?? 0);
const { now } = Date;
const shifted = () => now() + shift;
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [shifted()] : given));
  }

  static now() {
    return shifted();
  }
};
