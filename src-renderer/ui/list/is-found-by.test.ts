import { expect, it } from 'vitest'
import { isFoundBy } from './is-found-by'

it.each([
  ['filial', 'Filiais'],
  ['permissão', 'Operadores e permissões'],
  ['mensagem', 'Central de mensagens'],
  ['leitores', 'Leitor'],
])('“%s” finds “%s”, one of it or many', (typed, text) => expect(isFoundBy(typed, text)).toBe(true))

it.each([
  ['', true],
  ['rece ped', true],
  ['RECEBIMENTO > pedidos', true],
  ['recebimento em pedidos', true],
  ['recebimento e', false],
  ['cebimento', false],
  ['recebimento fila', false],
])('“%s” finds by beginnings of words', (typed, found) =>
  expect(isFoundBy(typed, 'Recebimento de Pedidos')).toBe(found),
)
