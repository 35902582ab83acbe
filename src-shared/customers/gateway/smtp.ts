import type { GatewayDefinition } from './gateway-definition'

export const smtp = {
  id: 'smtp',
  channel: 'email',
  name: 'Servidor de e-mail (SMTP)',
  receivesReplies: false,
  fields: [
    {
      key: 'host',
      label: 'Servidor',
      control: { kind: 'text', placeholder: 'smtp.loja.com.br' },
      isRequired: true,
      takesSecrets: true,
    },
    { key: 'port', label: 'Porta', control: { kind: 'text', placeholder: '587' }, isRequired: true },
    {
      key: 'security',
      label: 'Segurança',
      control: {
        kind: 'choice',
        choices: [
          { value: 'starttls', label: 'STARTTLS (porta 587)' },
          { value: 'tls', label: 'TLS (porta 465)' },
          { value: 'none', label: 'Nenhuma (só neste computador)' },
        ],
      },
      isRequired: true,
    },
    { key: 'user', label: 'Usuário', control: { kind: 'text' }, isRequired: false },
    {
      key: 'password',
      label: 'Senha',
      control: { kind: 'secret' },
      isRequired: false,
      description: 'Gmail e Microsoft pedem uma senha de aplicativo.',
    },
    {
      key: 'from',
      label: 'Remetente',
      control: { kind: 'text', placeholder: 'contato@loja.com.br' },
      isRequired: true,
    },
    { key: 'name', label: 'Nome do remetente', control: { kind: 'text' }, isRequired: false },
  ],
} as const satisfies GatewayDefinition
