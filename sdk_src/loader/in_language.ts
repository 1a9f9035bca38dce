/**
 * What is there in several languages, in the visitor's: that of the page's `lang`, else of the browser, else the first of `otherwise` that
 * is there, the last of which is. An expression tells the language codes that read a language.
 */
export const inLanguage = <Kind>(languages: [RegExp, Kind][], ...otherwise: string[]): Kind =>
  [document.documentElement.lang, ...navigator.languages, ...otherwise].flatMap((code) => languages.filter(([reads]) => reads.test(code)))[0]![1];
