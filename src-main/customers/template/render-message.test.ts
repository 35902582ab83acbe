import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestMessage, type TemplateText } from '#shared/customers/template/message-template'
import { exampleValues, templateUses, templateRules } from '#shared/customers/template/template-use'
import { renderMessage } from './render-message'

const email: TemplateText = {
  use: 'voucher-expiring',
  channel: 'email',
  subject: 'Vale {{ vale }}',
  body: 'Olá, {{ nome }}!',
  keepsAccents: false,
}
const sms: TemplateText = { ...email, channel: 'sms', subject: '', body: 'Olá, {{ nome }}! São {{ valor }}.' }
const values = exampleValues('voucher-expiring')

describe('filled in', () => {
  it('an e-mail has its subject and no parts', () => {
    expect(renderMessage(email, values)).toEqual({
      ok: true,
      value: { subject: 'Vale 2900000012345', body: 'Olá, Maria da Silva!', parts: 0 },
    })
  })

  it.each([
    [false, 'Ola, Maria da Silva! Sao R$ 20,00.', 1],
    [true, 'Olá, Maria da Silva! São R$ 20,00.', 1],
  ])('an SMS with its accents: %s', (keepsAccents, body, parts) => {
    expect(renderMessage({ ...sms, keepsAccents }, values)).toEqual({
      ok: true,
      value: { subject: null, body, parts },
    })
  })

  it('a name that reads like a template or a page is a name', () => {
    const nome = '{{ vale }}{% include "x" %}<b>Zé</b>'
    expect(renderMessage(email, { ...values, nome })).toMatchObject({ value: { body: `Olá, ${nome}!` } })
  })

  it('no value brings a second line into the subject', () => {
    const injected = renderMessage(email, { ...values, vale: '1\r\nBcc: todos@loja.com.br' })
    expect(injected.ok && injected.value.subject).not.toMatch(/[\r\n]/)
  })

  it('every use can say all its fields', () => {
    for (const use of templateUses) {
      const body = templateRules[use].fields.map((field) => `{{ ${field} }}`).join(' ')
      const said = renderMessage({ ...email, use, subject: 'Oi', body }, exampleValues(use))
      expect(said).toMatchObject({ value: { body: Object.values(exampleValues(use)).join(' ') } })
    }
  })

  it.each([
    ["{{ nome | default: 'cliente' }}", '', 'cliente'],
    ['{{ nome | upcase }}', 'Zé', 'ZÉ'],
    ['{{ nome | downcase | capitalize }}', 'MARIA', 'Maria'],
  ])('%s', (body, nome, said) => {
    expect(renderMessage({ ...email, body }, { ...values, nome })).toMatchObject({ value: { body: said } })
  })
})

describe('refused with its place', () => {
  it.each([
    ['a field nobody knows', 'Oi\n  {{ sobrenome }}', 'template-field-unknown', 2, 6],
    ['the first of two', 'Oi {{ b }} {{ a }}', 'template-field-unknown', 1, 7],
    ['one of another use', '{{ cupom }}', 'template-field-unknown', 1, 4],
    ['in the words of a filter', '{{ nome | default: apelido }}', 'template-field-unknown', 1, 20],
    ['the inside of one', '{{ nome.length }}', 'template-field-unknown', 1, 4],
    ['by another field', '{{ nome[vale] }}', 'template-field-unknown', 1, 4],
    ['what every object has', '{{ constructor }}', 'template-field-unknown', 1, 4],
    ['not closed', 'Oi\n{{ nome', 'template-unreadable', 2, 1],
    ['nothing', '{{ }}', 'template-unreadable', 1, 4],
    ['another filter', '{{ nome | raw }}', 'template-unreadable', 1, 1],
    ['a file', '{% include "/etc/passwd" %}', 'template-unreadable', 1, 1],
    ['a layout', '{% layout "a" %}', 'template-unreadable', 1, 1],
    ['a loop', '{% for i in (1..9) %}x{% endfor %}', 'template-unreadable', 1, 1],
    ['more than fits', '{{ (1..100000000) }}', 'template-unreadable', 1, 1],
  ])('%s', (_what, body, code, line, column) => {
    expect(renderMessage({ ...email, body }, values)).toMatchObject({
      ok: false,
      error: { code, part: 'body', line, column },
    })
  })

  it('in the subject', () => {
    expect(renderMessage({ ...email, subject: '{{ x }}' }, values)).toMatchObject({
      error: { code: 'template-field-unknown', part: 'subject', field: 'x' },
    })
  })

  it('a value that is not there is never sent as nothing', () => {
    expect(renderMessage(email, {})).toMatchObject({ error: { code: 'template-unreadable' } })
  })
})

describe('what says nothing, or too much', () => {
  it.each([
    [{ ...email, subject: ' ' }, 'subject'],
    [{ ...email, body: '\n' }, 'body'],
    [{ ...sms, body: '🎂' }, 'body'],
  ])('is empty', (text, part) => {
    expect(renderMessage(text, values)).toEqual({ ok: false, error: { code: 'template-part-empty', part } })
  })

  it('is too long as it goes out, however short it was written', () => {
    const nome = 'a'.repeat(longestMessage.sms)
    expect(renderMessage(sms, { ...values, nome })).toMatchObject({
      error: { code: 'template-too-long', most: longestMessage.sms },
    })
    expect(renderMessage({ ...sms, body: '{{ nome }}' }, { ...values, nome }).ok).toBe(true)
  })

  it('a few letters that fill in to a book are measured before they are counted as SMS: the till goes on', () => {
    for (const text of [sms, email])
      expect(renderMessage({ ...text, body: '{{ (1..99999) }}' }, values)).toMatchObject({
        error: { code: 'template-too-long', letters: 488_889 },
      })
  }, 5_000)
})

it('whatever is written, it is answered and never thrown', () => {
  const pieces = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    ' nome ',
    '|',
    ' default: ',
    '"',
    "'",
    '[',
    ']',
    '..',
    '.',
    '(',
    '1',
    ')',
    '-',
    '\n',
    'é',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (written) => {
      const answer = renderMessage({ ...email, body: written.join('') }, values)
      expect(answer.ok || answer.error.code).toBeTruthy()
    }),
  )
})
