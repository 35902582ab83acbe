import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, readBackupName } from './backup-name'

const at = Date.UTC(2026, 2, 10, 12)

describe('the name of a copy', () => {
  it('says its moment and how far the trail had come', () =>
    expect(backupName({ kind: 'daily', takenAt: at, head: { entry: 1240, digits: '3fa91c02' } })).toBe(
      'balcao-2026-03-10T12-00-00.000Z-n1240-3fa91c02.db',
    ))

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom('daily' as const, 'upgrade' as const),
          takenAt: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2999, 0) }),
          head: fc.option(
            fc.record({
              entry: fc.integer({ min: 1, max: 1e12 }),
              digits: fc.integer({ min: 0, max: 0xffffffff }).map((n) => n.toString(16).padStart(8, '0')),
            }),
          ),
        }),
        (name) => {
          expect(readBackupName(backupName(name))).toEqual(name)
        },
      ),
    ))

  it.each([
    'planted.db',
    'balcao.db',
    'balcao-.db',
    'balcao-2026-03-10.db',
    'balcao-2026-13-40T12-00-00.000Z.db',
    'balcao-2026-03-10T12-00-00.000Z.db.partial',
    'Cópia de balcao-2026-03-10T12-00-00.000Z.db',
    '../balcao-2026-03-10T12-00-00.000Z.db',
    'balcao-2026-03-10T12-00-00.000Z-n12-zz.db',
    'balcao-2026-03-10T12-00-00.000Z-n12-3FA91C02.db',
  ])('%s is none of ours', (name) => expect(readBackupName(name)).toBeNull())
})
