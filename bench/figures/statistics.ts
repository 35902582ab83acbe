/** What a series of readings says; the same unit as the readings. */
export interface Summary {
  readonly count: number
  readonly median: number
  readonly p95: number
}

/** Nearest-rank percentiles: always a reading that happened. Throws RangeError on an empty series. */
export function summarize(readings: readonly number[]): Summary {
  return { count: readings.length, median: percentile(readings, 50), p95: percentile(readings, 95) }
}

function percentile(readings: readonly number[], percent: number): number {
  const sorted = readings.toSorted((a, b) => a - b)
  const reading = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (reading === undefined) throw new RangeError('no readings')
  return reading
}

/** How much `y` grows for each step of `x`: the slope of the line closest to the points (least squares). */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const meanX = mean(([x]) => x)
  const meanY = mean(([, y]) => y)
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
}
