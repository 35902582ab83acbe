import { afterAll, beforeAll, vi } from 'vitest'
import type { ProgramDefinition } from '#shared/loyalty/port/program-definition'

/**
 * In the tests of a file the list of programmes has lines more. What they use of the till is imported within them, so that
 * it is built of that list, as everything would be.
 */
export function withMorePrograms(...more: readonly ProgramDefinition[]): void {
  beforeAll(() => {
    vi.resetModules()
    vi.doMock('#shared/loyalty/programs', async (original) => {
      const { programs } = await original<{ readonly programs: readonly ProgramDefinition[] }>()
      return { programs: [...programs, ...more] }
    })
  })
  afterAll(() => {
    vi.doUnmock('#shared/loyalty/programs')
    vi.resetModules()
  })
}
