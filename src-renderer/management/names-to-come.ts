import { isFoundBy } from '../ui/list/is-found-by'

/**
 * Names and menu paths from the manuals of older systems that nothing answers to yet: whoever looks for one is told
 * so. The feature that brings one takes it from here and says it of its place (`alsoCalled`, `oldPaths`).
 */
export const namesToCome = [
  'Configuração da pasta > aba SMS > Remetente de SMS',
  'Clipad',
  'Configurações do sistema > Configurações da loja > Ticket de e-mail',
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de vales-presente no ponto de venda',
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de vales-presente em etapas',
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de GiftCards em promoção',
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de GiftCards em venda por nível',
  'Configurações do sistema > Configurações da loja > guia Planilha (Ficha) > Mensagem ao vendedor',
  'System settings > Alert management > Add a new alert',
  'Gestão de alertas',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Liste_clients_multicritères',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > E-mail de envio',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Envio de SMS',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Generer_CartesCadeaux_Anniversaire',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Aniversários a desejar',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Gift Vouchers',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > ChequesCadeaux_Fidelisation',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Relance_ChequesCadeaux',
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > ChequesCadeaux_CreationClients_AvecMail',
  'Gestão de níveis e pontos de fidelização de clientes (Configurações, Níveis)',
  'Folha de dados',
  'Presentes',
  'Gestão de cacifos nas lojas > Adicionar um cacifo (diretivas)',
  'Gestão de cacifos nas lojas > Rolar pelo armário em promoção',
  'Gestão de tarifas, vendas e promoções > Gestão de regras de vendas',
  'Gestão de tarifas, vendas e promoções > Gestão de promoções',
  'Gestão de tarifas, vendas e promoções > Gestão de tarifas finais',
  'Gestão de tarifas, vendas e promoções > Gestão em massa das taxas finais',
  'Ferramentas e definições > Definições do sistema > Dados de referência > Gestão de tipos de PME',
  'teto da PME (arquivo do seu signo)',
  'Atividade comercial > Atribuir cartões VIP (VIPCARD)',
  'Status do gerenciamento > Estatísticas de tráfego',
  'Receita e margens multilojas',
] as const

/** Whether the words typed are such a name, or the beginnings of its words. */
export function isToCome(typed: string): boolean {
  return typed.trim().length >= 3 && namesToCome.some((name) => isFoundBy(typed, name))
}
