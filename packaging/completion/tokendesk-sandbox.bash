# bash completion for tokendesk-sandbox

_tokendesk_sandbox()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    # An option and its value after "=" are three words.
    [[ $prev == '=' ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $cur == '=' ]] && cur=
    case $prev in
    --seed)
        mapfile -t COMPREPLY < <(compgen -W 'demo empty' -- "$cur")
        ;;
    --envelope)
        mapfile -t COMPREPLY < <(compgen -W 'total total_count' -- "$cur")
        ;;
    --database)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        ;;
    --port | --tokens | --accounts | --latency | --rate-limit) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--port --database --seed --tokens --accounts --latency
            --rate-limit --envelope --help --version' -- "$cur")
        ;;
    esac
}

complete -F _tokendesk_sandbox tokendesk-sandbox
