import { MantineProvider } from '@mantine/core'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Condition } from '#shared/kernel/condition/condition'
import { parseCondition } from '#shared/kernel/condition/parse-condition'
import { sampleSubject } from '#shared/kernel/condition/sample-conditions'
import { ConditionRows } from './condition-rows'
import { ConditionText, type ConditionEditorProps } from './condition-text'
import { headOf } from './field-head'

function drawn(editor: FunctionComponent<ConditionEditorProps>, text: string | null): string {
  const read = parseCondition(text ?? '', sampleSubject)
  const value: Condition | null = read.ok ? read.value : null
  const props = { subject: sampleSubject, label: 'Condição', value, onChange: () => undefined }
  return renderToStaticMarkup(createElement(MantineProvider, null, createElement(editor, props)))
}

describe('as text', () => {
  it('is written, said in words, and has every field beside it', () => {
    const page = drawn(ConditionText, `idade>30 and email=''`)
    expect(page).toContain('idade &gt; 30 and email = &#x27;&#x27;</textarea>')
    expect(page).toContain('Coisas com idade maior que 30 e e-mail em branco.')
    for (const field of sampleSubject.fields) {
      expect(page).toContain(`${headOf(field)}</span> <code>${field.words[0]}</code>`)
    }
    expect(page).toMatch(/<label[^>]*>Condição<\/label>/)
    // How it was understood is read out with the field.
    const [, described = ''] = /<textarea[^>]* aria-describedby="([^"]+)"/.exec(page) ?? []
    expect(page).toMatch(new RegExp(`id="${described}"[^>]*>Coisas com`))
    expect(page).toContain('role="status"')
  })

  it('empty, it asks for one and finds nothing wrong', () => {
    const page = drawn(ConditionText, null)
    expect(page).toContain('Escreva uma condição ou escolha um campo da lista.')
    expect(page).not.toContain('Mostrar no texto')
  })
})

describe('as five rows', () => {
  it('has a row for each part, and blank ones', () => {
    const page = drawn(ConditionRows, `idade > 1986 and idade < 1996 and nome like '%silva%'`)
    for (const number of [1, 2, 3, 4, 5]) expect(page).toContain(`aria-label="Coluna da linha ${number}"`)
    expect(page).toContain('value="1986"')
    expect(page).toContain('value="silva"')
    expect(page).toContain('<option value="within" selected="">contém</option>')
    expect(page).not.toContain('Valor da linha 4')
  })

  it('says so where five rows cannot say it, and shows what it is', () => {
    const page = drawn(ConditionRows, 'idade = 1 or idade = 2')
    expect(page).toContain('não cabe em cinco linhas')
    expect(page).toContain('Coisas com idade igual a 1 ou idade igual a 2.')
    expect(page).not.toContain('Coluna da linha')
  })
})
