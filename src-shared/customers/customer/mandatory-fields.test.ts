import { describe, expect, it } from 'vitest'
import { emptyFile } from './customer-file'
import { fileFields } from './file-fields'
import { missingFields, readMandatory } from './mandatory-fields'
import { mobileSchema } from './mobile'

const shirt = { uid: '01890000-0000-7000-8000-000000000001', name: 'Tamanho da camisa' }

describe('the list of mandatory fields', () => {
  it.each([
    ['nome, sobrenome, celular', ['givenName', 'surname', 'mobile'], [], []],
    ['NOME,Endereço, cep ,', ['givenName', 'street', 'postalCode'], [], []],
    ['nome, nomee', ['givenName'], [], ['nomee']],
    ['tamanho da camisa, e-mail', ['email'], [shirt], []],
    ['nome, nome, name', ['givenName'], [], []],
    ['', [], [], []],
  ])('%s', (list, fields, questions, unknown) => {
    expect(readMandatory(list, [shirt])).toEqual({ fields, questions, unknown })
  })

  it('knows every field of the form by its label', () => {
    const list = fileFields.map(({ label }) => label).join(',')
    const { fields, unknown } = readMandatory(list, [])
    expect(fields).toEqual(fileFields.map(({ name }) => name))
    expect(unknown).toEqual([])
  })
})

describe('what is missing', () => {
  const mandatory = readMandatory('nome, celular, tamanho da camisa', [shirt])

  it('is said by its label', () => {
    expect(missingFields(mandatory, { ...emptyFile, givenName: 'Ana' }, {})).toEqual(['Celular', shirt.name])
  })

  it('is nothing where all is filled in', () => {
    const file = { ...emptyFile, givenName: 'Ana', mobile: mobileSchema.parse('11987654321') }
    expect(missingFields(mandatory, file, { [shirt.uid]: 'M' })).toEqual([])
  })

  it('is a name, at least one of the two, even where the shop asks for nothing', () => {
    const nothing = readMandatory('', [])
    expect(missingFields(nothing, emptyFile, {})).toEqual(['Nome'])
    expect(missingFields(nothing, { ...emptyFile, surname: 'Prado' }, {})).toEqual([])
  })
})
