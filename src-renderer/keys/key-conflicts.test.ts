import { expect, it } from 'vitest'
import { defaultKeyMap } from '#shared/store/settings/key-map'
import { keyConflicts } from './key-conflicts'

it('finds nothing wrong with the keys a till comes with', () => {
  expect(keyConflicts(defaultKeyMap)).toEqual({})
})

it('names the other action on both sides', () => {
  expect(keyConflicts({ ...defaultKeyMap, customer: 'F1' })).toEqual({
    help: 'F1 também é a tecla de “Cliente”.',
    customer: 'F1 também é a tecla de “Ajuda”.',
  })
})

it('names every other action', () => {
  expect(keyConflicts({ ...defaultKeyMap, customer: 'F1', park: 'F1' }).help).toBe(
    'F1 também é a tecla de “Cliente” e “Espera”.',
  )
})

it('lets two actions trade keys', () => {
  expect(keyConflicts({ ...defaultKeyMap, customer: 'F3', product: 'F2' })).toEqual({})
})
