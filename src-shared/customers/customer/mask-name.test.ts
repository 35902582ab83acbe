import { expect, it } from 'vitest'
import { maskName } from './mask-name'

it.each([
  ['Mariana Alves Ribeiro', 'Mariana A. R.'],
  ['João da Silva', 'João S.'],
  ['Li', 'Li'],
  ['Pousada Água Limpa Ltda', 'Pousada Á. L. L.'],
])('%s is %s', (name, masked) => expect(maskName(name)).toBe(masked))
