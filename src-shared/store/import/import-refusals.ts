import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Why a file is not read, as people are told: what it is, and what to do. */
export const unreadableWords = {
  empty: 'O arquivo está vazio.',
  'only-head': 'O arquivo só tem o cabeçalho: não há nenhuma linha para importar.',
  picture: 'Este arquivo é uma imagem, mesmo que o nome diga outra coisa. Escolha a planilha.',
  pdf: 'Este arquivo é um PDF. Peça a planilha em Excel (XLSX) ou CSV.',
  'old-excel':
    'Este arquivo é do Excel antigo (XLS). Abra no Excel, salve como “Pasta de Trabalho do Excel (XLSX)” e escolha de novo.',
  protected:
    'Esta planilha tem senha. Abra no Excel, tire a senha em Arquivo › Informações, salve e escolha de novo.',
  'open-document': 'Este arquivo é do LibreOffice (ODS). Salve como XLSX ou CSV e escolha de novo.',
  'web-page':
    'Este arquivo é uma página da internet com nome de planilha. Abra no Excel, salve como XLSX e escolha de novo.',
  'not-a-table': 'Este arquivo não é uma planilha nem um texto. Escolha um arquivo XLSX ou CSV.',
  damaged: 'A planilha está danificada ou incompleta. Abra no Excel, salve de novo e escolha outra vez.',
  'open-quote': 'Há aspas que abrem e não fecham.',
  'too-large': 'O arquivo é grande demais. Divida em partes e importe uma de cada vez.',
  'too-many-rows':
    'O arquivo tem mais linhas do que uma planilha do Excel comporta (1.048.576). Divida em partes.',
  'wrong-encoding':
    'As letras deste arquivo não estão na codificação escolhida. Escolha outra e confira os acentos.',
} as const
export type UnreadableWhy = keyof typeof unreadableWords

/** An import is not begun, or not where its screen thinks it is. */
export const importRefusals = {
  'import-unreadable': refusal(
    z.object({
      why: z.enum(Object.keys(unreadableWords) as [UnreadableWhy, ...UnreadableWhy[]]),
      row: z.int().nullable(),
    }),
    ({ why, row }) =>
      `${unreadableWords[why]}${row === null ? '' : ` Veja a linha ${row.toLocaleString('pt-BR')}.`}`,
  ),
  'import-under-way': refusal(
    z.object({ file: z.string() }),
    ({ file }) => `A importação de “${file}” ainda não terminou. Conclua ou abandone essa primeiro.`,
  ),
  'import-lost': refusal(
    none,
    () => 'O arquivo desta importação não está mais aqui. Escolha o arquivo de novo.',
  ),
  'import-columns': refusal(
    z.object({ missing: z.string() }),
    ({ missing }) => `Falta dizer qual coluna do arquivo é: ${missing}.`,
  ),
  'import-nothing': refusal(none, () => 'Não há nenhuma linha nova ou alterada para importar.'),
  'import-over': refusal(none, () => 'Esta importação já terminou. Abra a tela de novo.'),
}
