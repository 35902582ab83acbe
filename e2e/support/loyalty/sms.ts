import { expect } from 'playwright/test'
import type { Simulators } from '#main/simulators/operators/start-simulators'

/** The PIN that arrived last on this mobile; waits for the first. */
export async function pinOn(simulators: Pick<Simulators, 'sms'>, mobile: string): Promise<string> {
  const last = () => simulators.sms().findLast((sms) => sms.mobile === mobile)
  await expect.poll(last, `an SMS to ${mobile}`).toBeDefined()
  return last()?.pin ?? ''
}

/** A PIN that is surely not this one. */
export function otherThan(pin: string): string {
  return pin === '1111' ? '2222' : '1111'
}
