import { sexNames } from '#shared/customers/customer/customer-file'
import { fileFields } from '#shared/customers/customer/file-fields'
import type { ShownFields, ShownFile } from '#shared/customers/customer/file-operations'
import type { Mandatory } from '#shared/customers/customer/mandatory-fields'
import { sayCustomerAnswer, type CustomerQuestion } from '#shared/customers/supplement/customer-question'
import { escaped } from '../../../platform/table-file/write-pages'

export interface FormToPrint {
  readonly shop: string
  readonly mandatory: Mandatory
  readonly questions: readonly CustomerQuestion[]
  /** Null: blank, for somebody new. */
  readonly filled: { readonly shown: ShownFile; readonly documents: ShownFields } | null
  /** What lists and branches are called, by uid. */
  readonly nameOf: (uid: string) => string
}

interface Box {
  readonly label: string
  readonly isMandatory: boolean
  /** What may be ticked; nothing where it is written. */
  readonly choices: readonly string[]
  readonly value: string
}

/** Millimetres of the page that the boxes share, and that none is higher than. */
const room = 205
const tallest = 13

/** “Imprimir formulário” (R8): one page of A4, whatever is asked; what is mandatory has a star. */
export function formPage(form: FormToPrint): string {
  const boxes = [...fieldBoxes(form), ...questionBoxes(form)]
  const height = Math.min(tallest, room / Math.ceil(boxes.length / 2))
  const style = `@page{size:210mm 297mm;margin:0}body{margin:0;padding:15mm;font:10pt 'Segoe UI','DejaVu Sans',sans-serif}
h1{margin:0 0 1mm;font-size:15pt}p{margin:0 0 4mm}main{display:grid;grid-template-columns:1fr 1fr;column-gap:8mm}
div{box-sizing:border-box;height:${height}mm;overflow:hidden;border-bottom:.3mm solid #444}b{display:block;font-size:7.5pt}
footer{margin-top:6mm}`
  const title = form.filled === null ? 'Cadastro de cliente' : escaped(form.filled.shown.name)
  return `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Formulário do cliente</title><style>${style}</style></head><body><h1>${title}</h1><p>${escaped(form.shop)} · Os campos com * são obrigatórios.</p><main>${boxes.map(drawn).join('')}</main><footer>Data: ____/____/________&nbsp;&nbsp; Assinatura: ______________________________</footer></body></html>`
}

function drawn({ label, isMandatory, choices, value }: Box): string {
  const answer =
    choices.length > 0 && choices.length <= 6
      ? choices.map((one) => `${one === value ? '☒' : '☐'} ${escaped(one)}`).join('&nbsp;&nbsp; ')
      : escaped(value)
  return `<div><b>${escaped(label)}${isMandatory ? ' *' : ''}</b>${answer}</div>`
}

function fieldBoxes({ mandatory, filled, nameOf }: FormToPrint): Box[] {
  return fileFields.map(({ name, label }) => {
    const isMandatory = mandatory.fields.includes(name)
    if (name === 'sex') {
      const sex = filled?.shown.file.sex ?? null
      return {
        label,
        isMandatory,
        choices: Object.values(sexNames),
        value: sex === null ? '' : sexNames[sex],
      }
    }
    return { label, isMandatory, choices: [], value: filled === null ? '' : textOf(name, filled, nameOf) }
  })
}

type Plain = Exclude<(typeof fileFields)[number]['name'], 'sex'>

function textOf(
  name: Plain,
  { shown: { file }, documents }: NonNullable<FormToPrint['filled']>,
  nameOf: FormToPrint['nameOf'],
): string {
  switch (name) {
    case 'taxId':
    case 'birthDate':
    case 'mobile':
    case 'phone':
    case 'email':
      return documents[name] ?? ''
    case 'branchUid':
    case 'originUid':
    case 'groupingUid': {
      const uid = file[name]
      return uid === null ? '' : nameOf(uid)
    }
    case 'postalCode':
      return file.postalCode === null ? '' : `${file.postalCode.slice(0, 5)}-${file.postalCode.slice(5)}`
    default:
      return file[name] ?? ''
  }
}

function questionBoxes({ questions, mandatory, filled }: FormToPrint): Box[] {
  return questions.map(({ uid, name, asks }) => {
    const answer = filled?.shown.answers[uid]
    const choices = asks.kind === 'choice' ? asks.choices : asks.kind === 'yes-no' ? ['Sim', 'Não'] : []
    return {
      label: name,
      isMandatory: mandatory.questions.some((one) => one.uid === uid),
      choices,
      value: answer === undefined ? '' : sayCustomerAnswer(asks.kind, answer),
    }
  })
}
