import { describe, expect, it } from 'vitest'
import { features } from './features'
import { gather } from './kernel/feature'

describe('what main pushes', () => {
  it('has one meaning for each name: two features that gave one would stop here', () => {
    expect(Object.keys(gather(features, 'events'))).toEqual(
      expect.arrayContaining(['code-scanned', 'file-busy', 'loyalty-changed']),
    )
  })
})
