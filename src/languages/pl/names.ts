import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adam adrian agata agnieszka aldona aleksander aleksandra alicja alina andrzej aneta angelika ania',
    'anita anna antoni arkadiusz artur barbara bartosz bartłomiej beata bogdan bogumiła bogusław bożena',
    'cezary czesław damian daniel danuta dariusz dawid dominik dominika dorota edward edyta elżbieta emil',
    'emilia eryk ewa ewelina feliks filip franciszek gabriela grażyna grzegorz halina hanna helena henryk',
    'hubert ignacy ilona irena ireneusz iwona izabela izabella jacek jadwiga jakub jan janina janusz',
    'jarosław jerzy joanna jolanta judyta julia julian justyna józef kacper kamil kamila karol karolina',
    'katarzyna kazimierz kinga klaudia konrad kornelia krystian krystyna krzysztof lech leon leszek lidia',
    'liliana maciej magda magdalena maja marcelina marcin marek maria marian mariola mariusz marta',
    'marzena mateusz małgorzata michał mieczysław mikołaj milena mirosław mirosława monika natalia nina',
    'norbert olga oliwia oskar patrycja patryk paulina paweł piotr przemysław radosław rafał regina',
    'renata robert roman ryszard sandra sebastian stanisław stanisława stefan sylwia szymon sławomir',
    'tadeusz teresa tomasz urszula wacław waldemar wanda weronika wiesław wiesława wiktor wiktoria',
    'wioletta wit witold wojciech władysław włodzimierz zbigniew zdzisław zenon zofia zuzanna zygmunt',
    'łucja łukasz',
  ],
  family: [],
};
