import type { Parameter } from '../../kernel/parameter'
import { linesText } from '../../kernel/text/text-door'

/** What a shop asks of every customer file (R2). */
export const customerParameters = [
  {
    key: 'customer.mandatory-fields',
    menu: ['Empresa', 'Parâmetros Globais', 'Clientes'],
    name: 'Lista de campos obrigatórios no arquivo do cliente',
    help: 'O que se pede de cada cliente, na ficha e no cadastro rápido. Vale também para os complementos, pelo nome.',
    alsoCalled: 'Configuração da pasta, campos obrigatórios, cadastro completo',
    expects: 'Nomes de campos com vírgulas, como: nome, sobrenome, celular. Em branco, só o nome.',
    scopes: ['company'],
    version: 1,
    schema: linesText({ max: 400 }).default(''),
    control: { kind: 'text', lines: 2, maxLength: 400 },
  },
] as const satisfies readonly Parameter[]
