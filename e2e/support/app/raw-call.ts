import type { Page } from 'playwright/test'

interface Bridge {
  balcao: { call: (request: unknown) => Promise<unknown> }
}

/** What main answers to a request made past the client: over the real channel, from the real page. */
export interface RawReply {
  readonly ok: boolean
  readonly value?: unknown
  readonly error?: { readonly code: string; readonly [detail: string]: unknown }
}

export function rawCall(
  window: Page,
  name: string,
  input: unknown = {},
  approvalId?: string,
): Promise<RawReply> {
  return window.evaluate(
    (request) => (globalThis as unknown as Bridge).balcao.call(request) as Promise<RawReply>,
    { name, input, ...(approvalId === undefined ? {} : { approvalId }) },
  )
}

/** Many at once, answered in the order they were sent. */
export function rawCalls(window: Page, requests: readonly object[]): Promise<RawReply[]> {
  return window.evaluate(
    (sent) =>
      Promise.all(
        sent.map((request) => (globalThis as unknown as Bridge).balcao.call(request) as Promise<RawReply>),
      ),
    requests,
  )
}
