${subject}

${text}
