import { foldText } from '../../kernel/text/fold-text'
import type { CustomerFile, FileField } from './customer-file'

export interface FileFieldWords {
  readonly name: FileField
  /** As the form has it. */
  readonly label: string
  /** What else it is called in a list of mandatory fields: columns of older systems. */
  readonly words: readonly string[]
}

/** Every field of the file that a person fills in, in the order of the form. */
export const fileFields = [
  { name: 'givenName', label: 'Nome', words: ['name', 'prenome'] },
  { name: 'surname', label: 'Sobrenome', words: ['surname'] },
  { name: 'taxId', label: 'CPF ou CNPJ', words: ['cpf', 'cnpj', 'documento'] },
  { name: 'sex', label: 'Sexo', words: ['gênero', 'sex'] },
  { name: 'birthDate', label: 'Nascimento', words: ['data de nascimento', 'birthday'] },
  { name: 'mobile', label: 'Celular', words: ['mobile'] },
  { name: 'phone', label: 'Telefone', words: ['phone'] },
  { name: 'email', label: 'E-mail', words: ['email'] },
  { name: 'loyaltyCard', label: 'Cartão fidelidade', words: ['cartão', 'cartao_fidelidade'] },
  { name: 'postalCode', label: 'CEP', words: ['código postal'] },
  { name: 'street', label: 'Rua', words: ['endereço', 'logradouro'] },
  { name: 'streetNumber', label: 'Número', words: ['numero_endereco'] },
  { name: 'complement', label: 'Complemento', words: ['complemento_endereco'] },
  { name: 'district', label: 'Bairro', words: ['district'] },
  { name: 'city', label: 'Cidade', words: ['município', 'city'] },
  { name: 'state', label: 'UF', words: ['estado'] },
  { name: 'country', label: 'País', words: ['country'] },
  { name: 'language', label: 'Idioma', words: ['língua', 'language'] },
  { name: 'branchUid', label: 'Loja de origem', words: ['loja', 'filial', 'loja_de_origem'] },
  { name: 'originUid', label: 'Procedência', words: ['origem'] },
  { name: 'groupingUid', label: 'Agrupamento', words: ['grupo'] },
  { name: 'note', label: 'Observação', words: ['obs', 'note'] },
] as const satisfies readonly FileFieldWords[]

type Filled = (typeof fileFields)[number]['name']
/** A field of the file that is in no form does not compile. */
const everyField: Exclude<FileField, Filled | 'creditLimit' | 'isActive'> extends never ? true : never = true
void everyField

export function fieldLabel(name: FileField): string {
  if (name === 'creditLimit') return 'Limite do crediário'
  if (name === 'isActive') return 'Ativo'
  return fileFields.find((field) => field.name === name)?.label ?? name
}

/** The field somebody means by a word, in any case and without accents. */
export function fieldMeant(word: string): FileField | undefined {
  const meant = foldText(word)
  return fileFields.find(({ label, words }) => [label, ...words].some((one) => foldText(one) === meant))?.name
}

export function isFilled(value: CustomerFile[FileField]): boolean {
  return value !== null && value !== ''
}
