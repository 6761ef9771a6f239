// Kinds of export, and how a sealed file is opened.
export const exports = {
  export: {
    format: {
      json: 'JSON',
      env: '.env file',
      ini: 'INI file',
      settings: 'Settings of a tool',
      yaml: 'YAML file',
      terraform: 'Terraform',
      connection: 'Connection string',
      postman: 'Postman',
      command: 'Command',
      file: 'Key file',
      text: 'Labelled text',
    },
    hint: {
      json: 'For programs, and to be read back here.',
      env: 'Variables for a program, a shell or a container.',
      ini: 'For the Python client netsuite, as ~/.config/netsuite.ini.',
      settings: 'JSON or properties, under the names of one pipeline, client or editor.',
      yaml: 'For Meltano or Kubernetes.',
      terraform: 'Values of variables, or a resource. Keep them out of the repository.',
      connection: 'For database drivers and pipelines.',
      postman: 'An environment with the values, and a collection that signs with them.',
      command: 'For a terminal or a build server, with the path of the key file. No secret is in it.',
      file: 'The private key alone, as PEM. It is not what NetSuite takes: that is the certificate.',
      text: 'In the order and words of the vendors’ forms.',
    },
    note: {
      celigo:
        'Celigo keeps the token in a connection and the application’s key and secret in an iClient, so this is half of it. Export the other format too.',
      conductorOne: 'Add app_id, the application in ConductorOne that it belongs to.',
      mcpNetSuite:
        'It also asks for NETSUITE_CLIENT_SECRET, which NetSuite does not need here. Any text will do.',
      nango:
        'As of August 2026 Nango signs with RS256, which NetSuite has refused since March 2025. Ask Nango whether that has changed before you hand this over.',
      suiteCloud:
        'It uses no Client ID. In NetSuite, map the certificate to the application SuiteCloud Development Integration.',
    },
    asked: {
      roleId:
        'The number of the role. It is the internal ID in the list of roles, and a connection test fills it in.',
      applicationId: 'The Application ID. It stands on the Integration record in NetSuite.',
    },
    open: {
      title: 'How to open $1',
      install: 'Install age, a free program for encrypted files.',
      save: 'Save $1 in a folder of its own. If it came as text, paste the whole text into a file of that name.',
      run: 'Open a terminal in that folder and run',
      passphrase: 'Type the passphrase that you were given by another way.',
      key: 'key.txt is the file with your private key, which begins with AGE-SECRET-KEY-.',
      delete: 'Enter the values where they are needed, then delete both files.',
    },
  },
} as const;
