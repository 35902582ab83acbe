import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const place = { part: z.enum(['subject', 'body']), line: z.int(), column: z.int() }
const partWords = { subject: 'no assunto', body: 'no texto' } as const

interface Place {
  readonly part: 'subject' | 'body'
  readonly line: number
  readonly column: number
}

const sayPlace = ({ part, line, column }: Place): string =>
  `${partWords[part]}, linha ${line}, posição ${column}`

/** Templates of messages. */
export const templateRefusals = {
  'template-field-unknown': refusal(
    z.object({ field: z.string(), ...place }),
    ({ field, ...at }) => `O campo “${field}” (${sayPlace(at)}) não existe neste uso. Escolha um da lista.`,
  ),
  'template-unreadable': refusal(
    z.object(place),
    (at) =>
      `O que está entre chaves ${sayPlace(at)}, não se entende. Escreva só campos da lista: {{ nome }}.`,
  ),
  'template-part-empty': refusal(z.object({ part: place.part }), ({ part }) =>
    part === 'subject' ? 'Escreva o assunto do e-mail.' : 'Escreva o texto da mensagem.',
  ),
  'template-too-long': refusal(
    z.object({ letters: z.int(), most: z.int() }),
    ({ letters, most }) => `A mensagem ficaria com ${letters} letras, e o máximo é ${most}. Encurte o texto.`,
  ),
  'template-not-found': refusal(z.object({}), () => 'Este modelo não existe mais. Veja de novo na lista.'),
  'template-needs-occasion': refusal(
    z.object({}),
    () => 'Este modelo sai sozinho na sua ocasião. À mão, envie um modelo de divulgação.',
  ),
  'customer-without-address': refusal(
    z.object({}),
    () => 'O cadastro do cliente não tem por onde enviar. Complete o celular ou o e-mail.',
  ),
  'template-fixed': refusal(
    z.object({ name: z.string() }),
    ({ name }) =>
      `O modelo “${name}” fica com o nome, o uso e o envio que tem: procedimentos contam com eles.`,
  ),
  'template-name-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Já existe um modelo “${name}”. Dê outro nome.`,
  ),
  'template-changed': refusal(
    z.object({}),
    () => 'Outra pessoa mudou este modelo agora. Abra-o de novo e confira.',
  ),
  'template-unanswered': refusal(
    z.object({}),
    () => 'A Central não confirmou a mudança. Abra o modelo de novo e veja se já mudou.',
  ),
}
