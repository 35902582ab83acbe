import { describe, expect, it } from 'vitest'
import { chooseScreen } from './choose-screen'
import type { Screen } from './display-settings'

const at = (id: number, x: number, label = `Tela ${id}`, width = 1_024): Screen => ({
  id,
  label,
  bounds: { x, y: 0, width, height: 768 },
})
const operator = at(1, 0)
const second = at(2, 1_024)
const third = at(3, 2_048, 'Tela 3', 1_920)

describe('the customer’s screen', () => {
  it('is the one that is not the operator’s', () => {
    expect(chooseScreen({ kind: 'second' }, [operator, second], 1)).toBe(second)
    expect(chooseScreen({ kind: 'second' }, [operator, second], 2)).toBe(operator)
  })

  it('is none while there is only the operator’s, and none when switched off or in a window', () => {
    expect(chooseScreen({ kind: 'second' }, [operator], 1)).toBeNull()
    expect(chooseScreen({ kind: 'chosen', ...operator }, [operator, second], 1)).toBeNull()
    expect(chooseScreen({ kind: 'off' }, [operator, second], 1)).toBeNull()
    expect(chooseScreen({ kind: 'window' }, [operator, second], 1)).toBeNull()
  })

  it('is the chosen one, and no other while that is unplugged', () => {
    expect(chooseScreen({ kind: 'chosen', ...third }, [operator, second, third], 1)).toBe(third)
    expect(chooseScreen({ kind: 'chosen', ...third }, [operator, second], 1)).toBeNull()
  })

  it('is known again under a new id by name and size, or by its place', () => {
    const renumbered = { ...second, id: 9 }
    expect(chooseScreen({ kind: 'chosen', ...second }, [operator, third, renumbered], 1)).toBe(renumbered)
    const renamed = { ...renumbered, label: 'HDMI-2' }
    expect(chooseScreen({ kind: 'chosen', ...second }, [operator, third, renamed], 1)).toBe(renamed)
    const elsewhere = { ...renamed, bounds: { ...renamed.bounds, x: -1_024 } }
    expect(chooseScreen({ kind: 'chosen', ...second }, [operator, third, elsewhere], 1)).toBeNull()
  })
})
