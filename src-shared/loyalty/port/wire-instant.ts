import { z } from 'zod'
import type { Instant } from '../../kernel/ids'

const BRASILIA = { hours: -3, text: '-03:00' } as const

/**
 * An instant as operators exchange it: ISO 8601 at Brasília's offset, fixed, so that the same instant is the same text
 * on every attempt and at every terminal (Decreto 9.772/2019 ended summer time).
 */
export function wireInstant(at: Instant): string {
  return new Date(at + BRASILIA.hours * 3_600_000).toISOString().replace('Z', BRASILIA.text)
}

/** Reads ISO 8601 with an offset into milliseconds since 1970, UTC. */
export const wireInstantSchema = z.iso
  .datetime({ offset: true })
  .transform((text): Instant => Date.parse(text))

/** A day alone, `YYYY-MM-DD`. */
export const wireDateSchema = z.iso.date()
