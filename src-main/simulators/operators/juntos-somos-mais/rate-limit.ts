/** Lets at most so many calls of the same key through in any second of the operator's clock. */
export function rateLimit(callsPerSecond: number, now: () => number) {
  const passed = new Map<string, number[]>()

  /** Whether the call may pass; one that may not is not counted. */
  return (key: string): boolean => {
    const at = now()
    const recent = (passed.get(key) ?? []).filter((instant) => at - instant < 1000)
    const mayPass = recent.length < callsPerSecond
    passed.set(key, mayPass ? [...recent, at] : recent)
    return mayPass
  }
}
