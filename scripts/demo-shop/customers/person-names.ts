import type { Random } from '../random'

const firstNames =
  'Ana Beatriz Bruna Camila Carla Cecília Cláudia Débora Elisa Fernanda Flávia Gabriela Helena Inês Isabela Joana Júlia Larissa Letícia Lívia Luana Lúcia Luísa Marcela Maria Marina Mônica Natália Patrícia Paula Rafaela Renata Rita Rosângela Sandra Simone Sônia Tatiana Vanessa Vera Alexandre André Antônio Arthur Bernardo Bruno Caio Carlos César Daniel Diego Eduardo Fábio Felipe Fernando Flávio Francisco Gabriel Guilherme Gustavo Heitor Henrique Hugo Igor João José Júlio Leandro Leonardo Lucas Luís Marcelo Márcio Marcos Mário Mateus Miguel Murilo Otávio Paulo Pedro Rafael Renato Ricardo Roberto Rodrigo Samuel Sérgio Thiago Vicente Vítor'.split(
    ' ',
  )
const lastNames =
  'Almeida Alves Andrade Araújo Azevedo Barbosa Barros Batista Borges Brandão Cardoso Carvalho Castro Cavalcanti Coelho Correia Costa Cunha Dias Duarte Esteves Farias Fernandes Ferreira Figueiredo Fonseca Freitas Garcia Gomes Gonçalves Guimarães Leite Lima Lopes Macedo Machado Magalhães Marques Martins Medeiros Melo Mendes Menezes Miranda Monteiro Moraes Moreira Mota Moura Nascimento Neves Nogueira Nunes Oliveira Pacheco Paiva Peixoto Pereira Pinheiro Pinto Pires Queiroz Ramos Rezende Ribeiro Rocha Rodrigues Sales Sampaio Santana Santos Silva Silveira Siqueira Soares Souza Tavares Teixeira Torres Vasconcelos Viana Vieira Xavier'.split(
    ' ',
  )

/** A common Brazilian name: one first name, sometimes two, and two family names. */
export function inventName({ pick, chance }: Random): string {
  const first = pick(firstNames)
  const second = chance(0.15) ? pick(firstNames) : first
  const family = pick(lastNames)
  const other = pick(lastNames)
  return [first, second === first ? '' : second, family, other === family ? '' : other]
    .filter((part) => part !== '')
    .join(' ')
}
