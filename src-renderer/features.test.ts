import { describe, expect, expectTypeOf, it } from 'vitest'
import type { deviceFeature } from '#shared/devices/device/device-feature'
import type { MadeOldOf } from './feature/feature'
import { gatherUi } from './feature/gather'
import type { Place } from './feature/place'
import { features } from './features'

describe('the features of the window', () => {
  it('give every part a name of its own', () => {
    const { chips, everywhere, elsewhere, places } = gatherUi(features)
    for (const names of [chips, everywhere].map((parts) => parts.map(({ id }) => id)))
      expect(names).toEqual([...new Set(names)])
    const keys = elsewhere.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
    const titles = places.map(({ name }) => name)
    expect(titles).toEqual([...new Set(titles)])
  })

  it('cannot leave a place without its screen, nor make another feature’s question old', () => {
    expectTypeOf<Omit<Place, 'Screen'>>().not.toExtend<Place>()
    expectTypeOf<{ readonly 'scanners-changed': readonly ['scanner.list'] }>().toExtend<
      MadeOldOf<typeof deviceFeature>
    >()
    expectTypeOf<{ readonly 'scanners-changed': readonly ['loyalty.pending'] }>().not.toExtend<
      MadeOldOf<typeof deviceFeature>
    >()
  })
})
