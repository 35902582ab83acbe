import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

const uuid = z.uuid()

/** Looks at what every call carries whatever it says: JSON, and an `X-Request-Id` never seen before. */
export function envelopeInspector() {
  const seen = new Set<string>()

  return {
    /** What is wrong, or undefined. Counts the id as used in any case: it is new for every attempt. */
    inspect(method: string, headers: IncomingHttpHeaders): string | undefined {
      const id = headers['x-request-id']
      if (typeof id !== 'string' || !uuid.safeParse(id).success) return 'X-Request-Id must be a UUID'
      const key = id.toLowerCase()
      const isRepeated = seen.has(key)
      seen.add(key)
      if (isRepeated) return 'X-Request-Id was used before'
      const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
      return method === 'POST' && !isJson ? 'Content-Type must be application/json' : undefined
    },
  }
}
