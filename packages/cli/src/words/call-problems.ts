import { sentence } from '@eurakit/core/render';

/** What can be wrong with the call itself, before any file is read. */

export const noCommand = sentence<[commands: readonly string[]]>({
  fi: (commands) => `Komento puuttuu; anna jokin näistä: ${commands.join(', ')} (ohje: eurakit --help).`,
  sv: (commands) => `Kommando saknas; ange något av: ${commands.join(', ')} (hjälp: eurakit --help).`,
  en: (commands) => `No command was given; give one of ${commands.join(', ')} (help: eurakit --help).`,
});

export const unknownCommand = sentence<[command: string, nearest: string | undefined]>({
  fi: (command, nearest) =>
    `Komentoa ”${command}” ei ole; ` +
    `${nearest === undefined ? 'komennot: eurakit --help.' : `tarkoititko ${nearest}?`}`,
  sv: (command, nearest) =>
    `Kommandot ”${command}” finns inte; ` +
    `${nearest === undefined ? 'kommandon: eurakit --help.' : `menade du ${nearest}?`}`,
  en: (command, nearest) =>
    `There is no command “${command}”; ` +
    `${nearest === undefined ? 'see eurakit --help.' : `did you mean ${nearest}?`}`,
});

export const laterCommand = sentence<[command: string]>({
  fi: (command) => `Komentoa ${command} ei ole vielä tässä versiossa; valmiit komennot: eurakit --help.`,
  sv: (command) => `Kommandot ${command} finns inte ännu i denna version; färdiga kommandon: eurakit --help.`,
  en: (command) => `The command ${command} is not in this version yet; for those that are: eurakit --help.`,
});

export const unknownOption = sentence<[command: string, option: string, nearest: string | undefined]>({
  fi: (command, option, nearest) =>
    `${command === '' ? 'Valitsinta' : `Komennolla ${command} ei ole valitsinta`} ${option}` +
    `${command === '' ? ' ei ole' : ''}; ` +
    `${nearest === undefined ? `ohje: ${helpOf(command)}.` : `tarkoititko ${nearest}?`}`,
  sv: (command, option, nearest) =>
    `${command === '' ? 'Det finns inget alternativ' : `Kommandot ${command} har inte alternativet`} ${option}; ` +
    `${nearest === undefined ? `hjälp: ${helpOf(command)}.` : `menade du ${nearest}?`}`,
  en: (command, option, nearest) =>
    `${command === '' ? 'There is' : `The command ${command} has`} no option ${option}; ` +
    `${nearest === undefined ? `see ${helpOf(command)}.` : `did you mean ${nearest}?`}`,
});

export const optionNeedsValue = sentence<[option: string, value: string]>({
  fi: (option, value) => `Valitsimelle ${option} ei annettu arvoa; kirjoita ${option} ${value}.`,
  sv: (option, value) => `Alternativet ${option} fick inget värde; skriv ${option} ${value}.`,
  en: (option, value) => `The option ${option} was given no value; write ${option} ${value}.`,
});

export const optionTakesNoValue = sentence<[option: string, value: string]>({
  fi: (option, value) => `Valitsin ${option} ei ota arvoa, mutta sai ”${value}”; kirjoita vain ${option}.`,
  sv: (option, value) => `Alternativet ${option} tar inget värde, men fick ”${value}”; skriv bara ${option}.`,
  en: (option, value) => `The option ${option} takes no value, but got “${value}”; write just ${option}.`,
});

export const unknownLanguage = sentence<[given: string, languages: readonly string[]]>({
  fi: (given, languages) => `--lang ${given}: kieltä ei ole; anna jokin näistä: ${languages.join(', ')}.`,
  sv: (given, languages) => `--lang ${given}: språket finns inte; ange något av: ${languages.join(', ')}.`,
  en: (given, languages) =>
    `--lang ${given}: there is no such language; give one of ${languages.join(', ')}.`,
});

export const noFile = sentence<[command: string, usage: string]>({
  fi: (command, usage) =>
    `Komennolle ${command} ei annettu tiedostoa; kirjoita ${usage} (ohje: ${helpOf(command)}).`,
  sv: (command, usage) => `Kommandot ${command} fick ingen fil; skriv ${usage} (hjälp: ${helpOf(command)}).`,
  en: (command, usage) =>
    `The command ${command} was given no file; write ${usage} (help: ${helpOf(command)}).`,
});

export const noTotal = sentence<[usage: string]>({
  fi: (usage) => `Jaettava summa puuttuu; kirjoita ${usage}.`,
  sv: (usage) => `Beloppet som ska fördelas saknas; skriv ${usage}.`,
  en: (usage) => `The amount to split is missing; write ${usage}.`,
});

export const tooManyArguments = sentence<[command: string, extra: string]>({
  fi: (command, extra) =>
    `Komento ${command} ottaa yhden kohteen, mutta sai myös ”${extra}”; kirjoita välejä sisältävä arvo ` +
    `lainausmerkkeihin.`,
  sv: (command, extra) =>
    `Kommandot ${command} tar ett argument, men fick också ”${extra}”; skriv värden med mellanslag ` +
    `inom citattecken.`,
  en: (command, extra) =>
    `The command ${command} takes one argument, but also got “${extra}”; put values with spaces in quotes.`,
});

export const takesNoArguments = sentence<[command: string, extra: string, usage: string]>({
  fi: (command, extra, usage) =>
    `Komento ${command} ei ota kohdetta, mutta sai ”${extra}”; kirjoita ${usage}.`,
  sv: (command, extra, usage) =>
    `Kommandot ${command} tar inget argument, men fick ”${extra}”; skriv ${usage}.`,
  en: (command, extra, usage) =>
    `The command ${command} takes no argument, but got “${extra}”; write ${usage}.`,
});

export const programFault = sentence<[what: string]>({
  fi: (what) => `Ohjelmassa on vika (${what}); ilmoita siitä ja kerro, mitä komensit.`,
  sv: (what) => `Det är ett fel i programmet (${what}); rapportera det och berätta hur du anropade det.`,
  en: (what) => `This is a fault of the program (${what}); report it and say how you called it.`,
});

function helpOf(command: string): string {
  return ['eurakit', command, '--help'].filter((word) => word !== '').join(' ');
}
