/** The document's setting that remembers, by its tag, each argument block that was ever put into it, with the answers given for it. */
export const insertedSetting = 'blockAnswers';
