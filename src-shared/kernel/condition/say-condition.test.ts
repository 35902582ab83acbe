import { expect, it } from 'vitest'
import { parseCondition } from './parse-condition'
import { sampleSubject } from './sample-conditions'
import { sayCondition } from './say-condition'

it.each([
  [`idade > 30 and email = ''`, 'Coisas com idade maior que 30 e e-mail em branco.'],
  [`email <> ''`, 'Coisas com e-mail que não está em branco.'],
  ['totalCA >= 1000', 'Coisas com total comprado maior ou igual a R$\u00a01.000,00.'],
  ['ultimaCompra < -90d', 'Coisas com última compra antes de 90 dias atrás.'],
  ['ultimaCompra >= hoje', 'Coisas com última compra a partir de hoje.'],
  ['nascimento = 1/2/1990', 'Coisas com data de nascimento em 01/02/1990.'],
  ['idade between 20 and 30', 'Coisas com idade entre 20 e 30.'],
  ['idade not between 20 and 30', 'Coisas com idade que não está entre 20 e 30.'],
  [`nome in ('Ana', 'Bia', 'Caio')`, 'Coisas com nome igual a “Ana”, “Bia” ou “Caio”.'],
  [`nome not in ('Ana', 'Bia')`, 'Coisas com nome diferente de “Ana” e “Bia”.'],
  [`nome like '%silva%'`, 'Coisas com nome que contém “silva”.'],
  [`nome not like 'a%'`, 'Coisas com nome que não começa com “a”.'],
  [`nome like '%100\\%'`, 'Coisas com nome que termina com “100%”.'],
  [`nome like 'a_b%'`, 'Coisas com nome que tem a forma “a_b%”.'],
  ['ativo = sim', 'Coisas com cadastro ativo (sim).'],
  ['quantidade < 0,5', 'Coisas com quantidade menor que 0,5.'],
  ['not idade = 3', 'Coisas com não (idade igual a 3).'],
  [
    '(idade = 1 or idade = 2) and idade <> 3',
    'Coisas com (idade igual a 1 ou idade igual a 2) e idade diferente de 3.',
  ],
])('%s', (text, words) => {
  const parsed = parseCondition(text, sampleSubject)
  expect(parsed.ok && sayCondition(parsed.value, sampleSubject)).toBe(words)
})
