# bash completion for tokendesk

_tokendesk()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    # An option and its value after "=" are three words.
    [[ $prev == '=' ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $cur == '=' ]] && cur=
    case $prev in
    --theme)
        mapfile -t COMPREPLY < <(compgen -W 'light dark contrast system' -- "$cur")
        ;;
    --language)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -W 'ar de en es fr ja pt_BR zh_CN' -- "$cur"
            compgen -f -X '!*.qm' -- "$cur")
        ;;
    --data-dir)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    --url) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--sandbox --url --token-stdin --theme --language
            --data-dir --background --measure-start --help --version' -- "$cur")
        ;;
    esac
}

complete -F _tokendesk tokendesk
